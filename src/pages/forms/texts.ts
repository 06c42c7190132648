import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';

/** A field of a form that holds one text of at most so many characters, or was not sent. */
export const Text = (longest: number): PropertyDecorator =>
  applyDecorators(IsOptional(), IsString(), MaxLength(longest));

/** A field of a form that may come once or several times: a list of at most so many texts, or not sent. */
export const Texts = (most: number): PropertyDecorator =>
  applyDecorators(Several(), IsOptional(), IsArray(), ArrayMaxSize(most), IsString({ each: true }));

const Several = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }): unknown =>
    value === undefined || Array.isArray(value) ? value : [value],
  );
