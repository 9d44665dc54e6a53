import StoryLayout from "@/app/[lang]/[story]/layout";

export default StoryLayout;
