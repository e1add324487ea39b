/** The page with what lies below its buttons in reach as `layer`, for tests that decide as fast as no person does. */
import * as decide from '../../../src/web/state/decide.ts';
import * as opened from '../../../src/web/state/opened.ts';
import * as pending from '../../../src/web/state/pending.ts';
import * as refused from '../../../src/web/state/refused.ts';
import * as sending from '../../../src/web/state/send-pending.ts';

Object.assign(globalThis, { layer: { ...decide, ...opened, ...pending, ...refused, ...sending } });
void import('../../../src/web/main.tsx');
