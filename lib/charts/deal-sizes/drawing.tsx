import { Bars } from "../kit/bars";

/** Deal sizes as bars. */
export default Bars;
