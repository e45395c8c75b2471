import { clsx } from "clsx";
import { textBlocks } from "./text-blocks.ts";

/** A text as somebody wrote it, with the headings and lists that its lines show. `level` is that of its headings. */
export function PlainText({ text, level, className }: { text: string; level: 3 | 4; className?: string }) {
  const blocks = textBlocks(text);
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className={clsx("flex max-w-[68ch] flex-col gap-3 break-words", className)}>
      {blocks.map((block, index) => {
        const key = `${index}`;
        if (block.kind === "heading") {
          return (
            <Heading key={key} className="mt-2 font-bold first:mt-0">
              {block.text}
            </Heading>
          );
        }
        if (block.kind === "paragraph") return <p key={key}>{block.text}</p>;
        return (
          <ul key={key} className="flex list-disc flex-col gap-1 ps-5 marker:text-fg-3">
            {block.items.map((item) => (
              <li key={item} className="ps-1">
                {item}
              </li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}
