import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRows } from "#components/ui/skeleton.tsx";

export default function RecruiterLoading() {
  const words = useTranslations("common.page");
  return (
    <>
      <Skeleton className="mb-6 h-8 w-56" />
      <SkeletonRows rows={8} rowClass="h-11" words={words("loading")} />
    </>
  );
}
