import styles from "./page-head.module.css";

interface PageHeadProps {
  readonly title: string;
  readonly standfirst: string;
}

/** The head of a page's content: its title and what the page answers. */
export function PageHead({ title, standfirst }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      <p>{standfirst}</p>
    </div>
  );
}
