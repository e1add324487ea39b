/** The dated administrative data put together: what names are looked up in. */
import { bodySpellings, committees, fieldSpellings, party } from './body-spellings.ts';
import { departmentNames, departmentsEverywhere } from './department-reforms.ts';
import { nationalNames } from './ministry-reforms.ts';
import { provinceNames } from './province-reforms.ts';
import { provinceSpellings } from './provinces.ts';
import type { Administration } from './reforms.ts';

export const administration: Administration = {
  provinces: provinceNames,
  national: nationalNames,
  departments: departmentNames,
  everywhere: departmentsEverywhere,
  committees,
  party,
  endedKinds: {
    kinds: ['huyện', 'quận', 'thị xã', 'thị trấn', 'cấp huyện'],
    settled: '2025-07-01',
    by: 'Nghị quyết 203/2025/QH15 ngày 16/6/2025; Luật 72/2025/QH15 ngày 16/6/2025',
  },
  provinceSpellings,
  bodySpellings,
  fieldSpellings,
};
