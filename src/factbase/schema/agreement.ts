import type * as v from 'valibot';
import type * as model from '../../model/fact.ts';
import type { Alias as ModelAlias, Subject as ModelSubject } from '../../model/subject.ts';
import type { Difference, Fact, SourceDocument } from './fact.ts';
import type { DocumentsFile, SubjectsFile } from './files.ts';
import type { Alias } from './subject.ts';

/** Holds only where `Output` can stand for `Model`; anything else is a type error on the line that says so. */
type Agrees<Model, _Output extends Model> = true;

type SubjectsOutput = v.InferOutput<typeof SubjectsFile>;

/** A subject as its file gives it, with the group of the file. */
export type SubjectOutput = {
  [Group in SubjectsOutput['group']]: Extract<SubjectsOutput, { group: Group }>['subjects'][number] & {
    readonly group: Group;
  };
}[SubjectsOutput['group']];

/** What the schemas accept is what the model promises: a change on one side alone does not compile. */
export type SchemasAgreeWithModel = [
  Agrees<model.SourceDocument, v.InferOutput<typeof SourceDocument>>,
  Agrees<model.SourceDocument, v.InferOutput<typeof DocumentsFile>['documents'][number]>,
  Agrees<ModelAlias, v.InferOutput<typeof Alias>>,
  Agrees<ModelSubject, SubjectOutput>,
  Agrees<model.Fact, v.InferOutput<typeof Fact>>,
  Agrees<model.Difference, v.InferOutput<typeof Difference>>,
];
