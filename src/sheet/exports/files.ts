import type { Fact } from '../../model/fact.ts';
import type { Language } from '../../model/subject.ts';
import { translator } from '../../ui/messages.ts';
import type { Catalogue } from '../catalogue.ts';
import { sheetMessages } from '../messages.ts';
import type { PopupView } from '../popup-view.ts';
import type { SheetTools } from '../tools.ts';
import { asAnnotations } from './annotations.ts';
import { factsAbout } from './cited-facts.ts';
import { factsAsCsv } from './csv.ts';
import { fileMessages } from './file-messages.ts';
import { factsAsJson } from './json.ts';
import { asMarkdown } from './markdown.ts';
import { receipt } from './receipt.ts';

/** Every file that can be taken along; the receipt and the annotations are of a page only. */
export type FileKey = 'asReceipt' | 'asMarkdown' | 'asCsv' | 'asJson' | 'asAnnotations';

/** What is taken: the facts on a page, or the whole sheet. */
export interface Scope {
  readonly catalogue: Catalogue;
  readonly tools: SheetTools;
  readonly page: PopupView | undefined;
  readonly language: Language;
}

/** The text of a file. Rejects when a page is asked for the places of its mentions and does not answer. */
export async function fileText(key: FileKey, scope: Scope): Promise<string> {
  const { catalogue, language, page, tools } = scope;
  const { edition, locate } = tools;
  switch (key) {
    case 'asMarkdown':
      return asMarkdown(titleOf(scope), factsOf(scope), catalogue, language, edition);
    case 'asCsv':
      return factsAsCsv(factsOf(scope), catalogue, language);
    case 'asJson':
      return factsAsJson(factsOf(scope), catalogue, edition);
    case 'asReceipt':
      return page ? receipt(page, catalogue, edition, Date.now()) : '';
    case 'asAnnotations': {
      const [mentions, created] = [(await locate?.()) ?? [], new Date().toISOString()];
      return asAnnotations({ title: titleOf(scope), mentions, language, edition, created }, catalogue);
    }
  }
}

function titleOf({ page, language }: Scope): string {
  const t = translator({ ...sheetMessages, ...fileMessages }, language);
  return page ? t('factsOnPage', { title: page.address?.title ?? '' }) : t('pageTitle');
}

function factsOf({ page, catalogue }: Scope): readonly Fact[] {
  if (page?.page.state !== 'active') return catalogue.factBase.facts;
  return factsAbout(new Set(Object.keys(page.page.counts)), catalogue);
}
