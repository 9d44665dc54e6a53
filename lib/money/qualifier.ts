/** How a figure is to be read, from the firmest to the weakest. Stored as ids; formatted by `formatQualifier`. */
export const qualifiers = ["exact", "about", "up_to", "at_least", "reported"] as const;

export type Qualifier = (typeof qualifiers)[number];
