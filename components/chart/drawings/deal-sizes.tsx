export { Bars as default } from "../bars";
