import type { FactStatus } from './fact.ts';
import type { SubjectGroup, SubjectId } from './subject.ts';

/** What a search can lead to; a fact or a difference is shown with the subject that it is mainly about. */
export type Hit =
  | { readonly kind: 'subject'; readonly id: SubjectId }
  | { readonly kind: 'fact'; readonly id: string; readonly subject: SubjectId }
  | { readonly kind: 'difference'; readonly id: string; readonly subject: SubjectId }
  | { readonly kind: 'document'; readonly id: string };

/** What a search is narrowed to; what is absent is not asked for. */
export interface SearchFilter {
  readonly group?: SubjectGroup | undefined;
  readonly status?: FactStatus | undefined;
  /** Id of a source document that is quoted. */
  readonly document?: string | undefined;
}

interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Whether each hit answers every word; else they answer some, as nothing answers all. */
  readonly whole: boolean;
}

/** Searches the fact base in any language; neither diacritics, case nor the notation of numbers matter. */
export type Search = (query: string, filter?: SearchFilter) => SearchResult;
