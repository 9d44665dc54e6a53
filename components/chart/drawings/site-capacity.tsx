import { Bars } from "../bars";

/** Sites by planned capacity as bars. */
export default Bars;
