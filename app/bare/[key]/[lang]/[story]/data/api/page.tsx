import * as page from "@/app/[lang]/[story]/data/api/page";
import { withoutQuery } from "@/app/bare/without-query";

const bare = withoutQuery(page);

export const dynamic = "force-static";
export const generateStaticParams = () => [];
export const generateMetadata = bare.generateMetadata;
export default bare.render;
