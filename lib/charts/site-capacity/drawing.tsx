import { Bars } from "../kit/bars";

/** Sites by planned capacity as bars. */
export default Bars;
