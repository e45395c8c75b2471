import { useTranslations } from "next-intl";

/** Says quietly that a model worded what stands above. */
export function ModelNote() {
  const words = useTranslations("common.model");
  return <p className="text-fg-3 text-table">{words("worded")}</p>;
}
