"use client";

import { isVisible } from "@/lib/embed/accent-contrast";
import type { Presentation } from "@/lib/embed/presentation";
import type { ColumnWidth } from "@/lib/embed/snippet";
import { embedText } from "@/lib/text/embed-text";
import type { Lang } from "@/lib/text/lang";
import styles from "./embed-panel.module.css";

interface EmbedChoicesProps {
  readonly lang: Lang;
  readonly column: ColumnWidth;
  readonly presentation: Presentation;
  onColumn(column: ColumnWidth): void;
  onChange(presentation: Presentation): void;
}

/** The colour at which the picker begins; the rule has the text's colour until one is picked. */
const firstAccent = "c8102e";

/** What an editor chooses of an embed. */
export function EmbedChoices({ lang, column, presentation, onColumn, onChange }: EmbedChoicesProps) {
  const text = embedText[lang];
  const set = (change: Partial<Presentation>) => onChange({ ...presentation, ...change });
  return (
    <form className={styles.choices} onSubmit={(event) => event.preventDefault()}>
      <Choice name="column" legend={text.column} labels={text.columns} value={column} onChoose={onColumn} />
      <Choice
        name="language"
        legend={text.language}
        labels={text.languages}
        value={presentation.lang}
        onChoose={(chosen) => set({ lang: chosen })}
      />
      <Choice
        name="theme"
        legend={text.theme}
        labels={text.themes}
        value={presentation.theme}
        onChoose={(theme) => set({ theme })}
      />
      <Choice
        name="background"
        legend={text.background}
        labels={text.backgrounds}
        value={presentation.transparent ? "transparent" : "paper"}
        onChoose={(ground) => set({ transparent: ground === "transparent" })}
      />
      <Choice
        name="font"
        legend={text.font}
        labels={text.fonts}
        value={presentation.font}
        onChoose={(font) => set({ font })}
      />
      <fieldset>
        <legend>{text.accent}</legend>
        <label>
          <input
            type="checkbox"
            checked={presentation.accent !== null}
            onChange={({ target }) => set({ accent: target.checked ? firstAccent : null })}
          />
          {text.accentOwn}
        </label>
        <input
          type="color"
          aria-label={text.accent}
          value={`#${presentation.accent ?? firstAccent}`}
          onChange={({ target }) => set({ accent: target.value.slice(1) })}
        />
        <p role="status">{isFaint(presentation) ? text.accentFaint : ""}</p>
      </fieldset>
      <label>
        <input type="checkbox" checked={presentation.plain} onChange={({ target }) => set({ plain: target.checked })} />
        {text.plain}
      </label>
    </form>
  );
}

/** Whether the chosen colour cannot be seen on a ground on which the embed may be shown. */
function isFaint({ accent, theme }: Presentation): boolean {
  const shown = theme === "auto" ? (["light", "dark"] as const) : [theme];
  return accent !== null && !shown.every((ground) => isVisible(accent, ground));
}

interface ChoiceProps<Name extends string> {
  readonly name: string;
  readonly legend: string;
  readonly labels: Readonly<Record<Name, string>>;
  readonly value: Name;
  onChoose(name: Name): void;
}

/** One of a few: radio buttons under a legend. */
function Choice<Name extends string>({ name, legend, labels, value, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {namesOf(labels).map((each) => (
        <label key={each}>
          <input type="radio" name={`embed-${name}`} checked={each === value} onChange={() => onChoose(each)} />
          {labels[each]}
        </label>
      ))}
    </fieldset>
  );
}

function namesOf<Name extends string>(labels: Readonly<Record<Name, string>>): Name[] {
  const names: Name[] = [];
  for (const name in labels) names.push(name);
  return names;
}
