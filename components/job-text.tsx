import { textBlocks } from "./text-blocks.ts";

/** A job description as it was written, with the headings and lists that its lines show. */
export function JobText({ text }: { text: string }) {
  const blocks = textBlocks(text);
  return (
    <div className="flex max-w-[68ch] flex-col gap-3 break-words text-body">
      {blocks.map((block, index) => {
        const key = `${index}`;
        if (block.kind === "heading") {
          return (
            <h3 key={key} className="mt-3 font-bold text-body first:mt-0">
              {block.text}
            </h3>
          );
        }
        if (block.kind === "paragraph") return <p key={key}>{block.text}</p>;
        return (
          <ul key={key} className="flex list-disc flex-col gap-1 ps-5 marker:text-fg-3">
            {block.items.map((item, place) => (
              <li key={`${key}-${place}`} className="ps-1">
                {item}
              </li>
            ))}
          </ul>
        );
      })}
    </div>
  );
}
