/** The documents of an output folder as reviewers see them, and the one place where a decision is written. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Ledger } from '../ledger/ledger-file.ts';
import { digestChange } from '../ledger/target-digests.ts';
import { outputFiles } from '../write/output-files.ts';
import { writeAtomically } from '../write/write-atomically.ts';
import type { Save } from './drafts.ts';
import { keptDocuments } from './kept-documents.ts';
import { progressOf } from './progress.ts';
import { withDecisions } from './review-file.ts';
import { reviewedResult } from './reviewed-result.ts';
import { savedView } from './saved-view.ts';
import { applied, loadDocument, markOf, type StandingDocument, versionOf } from './standing-document.ts';
import type { Progress, Refused, ReviewedDocument, Saved, Waiting } from './views.ts';
import { writtenDecisions } from './written-decisions.ts';

export interface Reviews {
  /** Also what was withdrawn. Null where there is no extraction, or it is being replaced. Throws `ReviewDamaged`. */
  readonly read: (path: string) => Promise<ReviewedDocument | null>;
  /** `by`: who decides. What was acknowledged is on the disk. Throws `ReviewDamaged`. */
  readonly save: (save: Save, by: string) => Promise<Saved | Refused>;
  /** Null where nobody has decided. */
  readonly progress: (path: string) => Promise<Progress | null>;
  /** Conflicts and orphans of all documents, by path. */
  readonly waiting: () => Promise<readonly Waiting[]>;
}

export interface ReviewsOptions {
  /** The output folder, absolute. */
  readonly out: string;
  readonly ledger: Ledger;
  readonly now: () => Date;
}

export function openReviews({ out, ledger, now }: ReviewsOptions): Reviews {
  const kept = keptDocuments();

  async function load(path: string): Promise<StandingDocument | null> {
    const published = ledger.state.get(path)?.published;
    if (!published) return null;
    const document = await loadDocument(out, path, published, kept.get(path));
    if (document) kept.keep(document);
    return document;
  }

  /** What is being replaced is there a moment later. */
  async function settled(path: string): Promise<StandingDocument | null> {
    await ledger.refresh();
    return (await load(path)) ?? (ledger.state.has(path) ? ledger.hold(() => load(path)) : null);
  }

  async function save({ path, text, drafts }: Save, by: string): Promise<Saved | Refused> {
    return ledger.hold(async ({ write }) => {
      const document = ledger.state.get(path)?.withdrawn ? null : await load(path);
      if (!document || document.published.text !== text) return { error: 'text-changed' };
      const at = now().toISOString();
      const written = writtenDecisions(drafts, document, { by, at });
      if (!written.ok) return written.refused;
      if (written.decisions.length === 0) return savedView(document, drafts);
      const files = outputFiles(out, path);
      const review = withDecisions(document.review, written.decisions);
      const decisions = [...document.decisions, ...written.decisions];
      const after = { ...document, review, decisions, ...applied(document.machine, document.text, decisions) };
      const { json, told } = reviewedResult(after.reviewed.extraction, { review, machine: document.machineDigest });
      if (!document.published.review) {
        await mkdir(dirname(files.machine), { recursive: true });
        await writeAtomically([{ path: files.machine, content: document.machineJson }]);
      }
      await writeAtomically([{ path: files.review, content: review }]);
      const { sha256 } = document.published;
      const says = digestChange(document.reviewed.extraction.targets, after.reviewed.extraction.targets);
      await write([{ event: 'reviewed', at, path, sha256, ...told, says: { set: [...says.set], gone: [...says.gone] } }]);
      await writeAtomically([{ path: files.extraction, content: json }]);
      const published = ledger.state.get(path)?.published ?? document.published;
      const standing = { ...after, published, mark: await markOf(files.review) };
      kept.keep(standing);
      return savedView(standing, drafts);
    });
  }

  return {
    read: async (path) => {
      const document = await settled(path);
      return document && { ...viewOf(document), isWithdrawn: ledger.state.get(path)?.withdrawn ?? false };
    },
    save,
    progress: async (path) => (await kept.summary(path, ledger.state.get(path)?.published ?? null, load))?.progress ?? null,
    waiting: async () => {
      await ledger.refresh();
      const decided = [...ledger.state].filter(([, { published, withdrawn }]) => published?.review && !withdrawn).map(([path]) => path);
      const all: Waiting[] = [];
      for (const path of decided.sort()) all.push(...((await kept.summary(path, ledger.state.get(path)?.published ?? null, load))?.waiting ?? []));
      return all;
    },
  };
}

function viewOf(document: StandingDocument): Omit<ReviewedDocument, 'isWithdrawn'> {
  const { path, text, published, machine, decisions, reviewed, views } = document;
  return {
    path,
    version: versionOf(document),
    text,
    textSha256: published.text,
    extraction: reviewed.extraction,
    machine: decisions.length === 0 ? null : machine,
    rejected: reviewed.rejected,
    things: views,
    progress: progressOf(reviewed),
  };
}
