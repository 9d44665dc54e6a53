import { Bars } from "../bars";

/** Deal sizes as bars. */
export default Bars;
