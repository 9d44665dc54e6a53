import Layout, * as layout from "@/app/[lang]/layout";

export const viewport = layout.viewport;
export const generateMetadata = layout.generateMetadata;
export default Layout;
