import { Transform } from 'class-transformer';

/** A field of a form that may come once or several times, as a list. */
export const Several = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }): unknown =>
    value === undefined || Array.isArray(value) ? value : [value],
  );
