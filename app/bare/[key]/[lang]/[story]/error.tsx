"use client";

import StoryError from "@/app/[lang]/[story]/error";

export default StoryError;
