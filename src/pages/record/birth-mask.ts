import type { Attribute } from '../../engine/index.js';
import { textIn, wordIn, type FormValues } from './form-values.js';

/** The choice by which a birth date stays as it is recorded, without being shown. */
export const KEEP = 'keep';

const VALUE = /^[^.]+\.\d+\.value(\.|$)/;

/** The controls of a birth date without the date: each record is kept unless another is written. */
export function maskBirth(form: FormValues, shape: Attribute, name: string): FormValues {
  if (shape.type !== 'birth-date') return form;
  const shown = Object.entries(form).filter(([key]) => !VALUE.test(key));
  return Object.fromEntries(
    shown.map(([key, value]) => [
      key,
      value === '' && key.startsWith(`${name}.`) && key.endsWith('.is') ? KEEP : value,
    ]),
  );
}

/** The controls of a birth date with what is kept filled in from what is recorded; what is typed goes before it. */
export function unmaskBirth(form: FormValues, recorded: FormValues, shape: Attribute, name: string): FormValues {
  if (shape.type !== 'birth-date') return form;
  const kept = Object.entries(recorded).filter(([key]) => {
    const [, index = ''] = key.split('.');
    const isTyped = Object.keys(form).some(
      (one) => one.startsWith(`${name}.${index}.value`) && textIn(form, one).trim() !== '',
    );
    return VALUE.test(key) && wordIn(form, `${name}.${index}.is`) === KEEP && !isTyped;
  });
  return { ...form, ...Object.fromEntries(kept) };
}
