import type * as z from "zod";
import { descriptions } from "./descriptions.ts";

type Descriptions = typeof descriptions;

/**
 * Describes the fields of a shape by the docstrings of the interface `name` of the model. Fields that the interface
 * inherits come with a description of their own.
 */
export function described<
  Name extends keyof Descriptions,
  Shape extends { readonly [Field in keyof Descriptions[Name]]: z.ZodType },
>(name: Name, shape: Shape): Shape {
  const texts: { readonly [field: string]: string } = descriptions[name];
  const withTexts = { ...shape };
  for (const field in shape) {
    const description = texts[field];
    if (description !== undefined) withTexts[field] = shape[field].meta({ description });
  }
  return withTexts;
}
