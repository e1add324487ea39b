/** The rows of the tables: each with the document that it is of. */
import type { Extraction } from '../../validate/schema.ts';

export interface DocumentRow {
  readonly extraction: Extraction;
}

export interface TargetRow extends DocumentRow {
  readonly target: Extraction['targets'][number];
}

export interface CitationRow extends DocumentRow {
  readonly citation: Extraction['citations'][number];
}

export interface AssignmentRow extends DocumentRow {
  readonly assignment: Extraction['assignments'][number];
}

export const targetRows = (extraction: Extraction): readonly TargetRow[] => extraction.targets.map((target) => ({ extraction, target }));
export const documentRows = (extraction: Extraction): readonly DocumentRow[] => [{ extraction }];
export const citationRows = (extraction: Extraction): readonly CitationRow[] => extraction.citations.map((citation) => ({ extraction, citation }));
export const assignmentRows = (extraction: Extraction): readonly AssignmentRow[] => extraction.assignments.map((assignment) => ({ extraction, assignment }));
