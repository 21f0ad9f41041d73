/** Whether a value that came from elsewhere has a shape. Fields beyond it are let through. */
export type Shape<T> = (value: unknown) => value is T;
export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type MayLack<F extends Fields> = { [K in keyof F]: undefined extends ShapeOf<F[K]> ? K : never }[keyof F];
type ObjectOf<F extends Fields> = { [K in Exclude<keyof F, MayLack<F>>]: ShapeOf<F[K]> } & {
  [K in MayLack<F>]?: ShapeOf<F[K]>;
};

export const nothing: Shape<void> = (value) => value === undefined;

export const text: Shape<string> = (value) => typeof value === 'string';

export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

export const number: Shape<number> = (value): value is number => Number.isFinite(value);

/** A whole number from 0. */
export const count: Shape<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0;

export function oneOf<const T extends string | number>(...values: T[]): Shape<T> {
  return (value): value is T => values.includes(value as T);
}

/** A shape of values that have a type in the model; the shape holds all of it that a receiver could fail on. */
export function declaredAs<T>(shape: Shape<unknown>): Shape<T> {
  return shape as Shape<T>;
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(shape);
}

/** A list of two with a shape for each. */
export function pair<A, B>(one: Shape<A>, other: Shape<B>): Shape<[A, B]> {
  return (value): value is [A, B] =>
    Array.isArray(value) && value.length === 2 && one(value[0]) && other(value[1]);
}

export function recordOf<T>(key: Shape<string>, shape: Shape<T>): Shape<Record<string, T>> {
  return (value): value is Record<string, T> =>
    isObject(value) && Object.entries(value).every(([name, held]) => key(name) && shape(held));
}

export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  return (value): value is ObjectOf<F> =>
    isObject(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
