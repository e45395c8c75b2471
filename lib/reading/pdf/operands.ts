import type { Box } from "../document.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

// The operands of pdf.js come untyped; what is not what it should be becomes the harmless value.

export function numberFrom(value: unknown, otherwise = 0): number {
  return typeof value === "number" && Number.isFinite(value) ? value : otherwise;
}

export function colorFrom(value: unknown): string | null {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? value : null;
}

function numbersFrom(value: unknown): number[] {
  return Array.isArray(value) || value instanceof Float32Array
    ? Array.from(value, (one) => numberFrom(one))
    : [];
}

export function matrixFrom(value: unknown): Matrix {
  const [a, b, c, d, e, f] = numbersFrom(value);
  if (a === undefined || b === undefined || c === undefined) return IDENTITY;
  return d === undefined || e === undefined || f === undefined ? IDENTITY : [a, b, c, d, e, f];
}

export function boxFrom(value: unknown): Box | null {
  const [left, bottom, right, top] = numbersFrom(value);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
  return [left, bottom, right, top];
}
