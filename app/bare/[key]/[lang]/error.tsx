"use client";

import PageError from "@/app/[lang]/error";

export default PageError;
