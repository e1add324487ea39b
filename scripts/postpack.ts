/** After packing: package.json as it was. */
import { putBack } from './package-json.ts';

putBack();
