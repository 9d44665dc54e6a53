import styles from "./page-head.module.css";

/** The title and the standfirst of a page. */
export function PageHead({ title, standfirst }: { readonly title: string; readonly standfirst: string }) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      <p>{standfirst}</p>
    </div>
  );
}
