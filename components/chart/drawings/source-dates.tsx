import { Bars } from "../bars";

/** Sources by year as bars. */
export default Bars;
