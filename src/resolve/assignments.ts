/** Who does what for the plan as a whole, from its part on how it is carried out. */
import type { StructuredText } from '../document.ts';
import type { Span } from '../span.ts';
import { agenciesOfClause, agencyOfHeading, type AgencyRole, type NamedAgency } from './agency-names.ts';

export interface Assignment {
  readonly agency: string;
  readonly role: AgencyRole;
  readonly task: string;
  readonly span: Span;
}

const IMPLEMENTATION = /(?:tổ chức (?:triển khai )?thực hiện|phân công (?:nhiệm vụ|thực hiện|trách nhiệm)|trách nhiệm)/iu;

export function assignments(document: StructuredText): Assignment[] {
  const { blocks, text } = document;
  const inside = blocks.map(() => false);
  const found: Assignment[] = [];
  blocks.forEach((block, i) => {
    inside[i] = (block.parent >= 0 && (inside[block.parent] as boolean)) || (block.kind === 'heading' && IMPLEMENTATION.test(text.slice(block.span.start, block.span.end)));
    if (!inside[i] || block.kind === 'table') return;
    const headed = agencyOfHeading(document, i);
    const named: readonly NamedAgency[] = headed.length > 0 ? headed : agenciesOfClause(document, block.span);
    for (const { name, role, span } of named) found.push({ agency: name, role, task: text.slice(block.span.start, block.span.end), span });
  });
  const seen = new Set<string>();
  return found.filter(({ agency, role }) => {
    const key = `${role} ${agency.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
