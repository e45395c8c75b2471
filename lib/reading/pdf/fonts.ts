/** What the layout needs to know of a font. Ascent and descent are fractions of the size; descent is negative. */
export type Font = {
  name: string;
  bold: boolean;
  italic: boolean;
  ascent: number;
  descent: number;
  /** Text-space units per glyph-space unit; 0.001 but for Type 3 fonts. */
  unit: number;
  vertical: boolean;
};

const BOLD = /bold|black|heavy|semibold|demi(?!-?light)|extrabd|[-,]bd\b|CMBX|[-_](?:B|BI|BdIt)$/i;
const ITALIC = /italic|oblique|slanted|[-,]it\b|CMTI|CMSL|[-_](?:I|BI|BdIt)$/i;

/** The font behind a name of the operator list; `face` is pdf.js's own object, of which nothing is certain. */
export function describeFont(face: unknown): Font {
  const of = (key: string): unknown =>
    typeof face === "object" && face !== null ? Reflect.get(face, key) : undefined;
  const given = of("name");
  const name = (typeof given === "string" ? given : "").replace(/^[A-Z]{6}\+/, "");
  const ascent = of("ascent");
  const descent = of("descent");
  const matrix = of("fontMatrix");
  const unit = Array.isArray(matrix) && typeof matrix[0] === "number" ? matrix[0] : 0.001;
  return {
    name,
    bold: of("bold") === true || of("black") === true || BOLD.test(name),
    italic: of("italic") === true || ITALIC.test(name),
    // Fonts lie about their height; what no type designer would draw is replaced by the common case.
    ascent: typeof ascent === "number" && ascent > 0.4 && ascent < 1.3 ? ascent : 0.8,
    descent: typeof descent === "number" && descent < 0 && descent > -0.6 ? descent : -0.2,
    unit,
    vertical: of("vertical") === true,
  };
}

export const NO_FONT: Font = {
  name: "",
  bold: false,
  italic: false,
  ascent: 0.8,
  descent: -0.2,
  unit: 0.001,
  vertical: false,
};
