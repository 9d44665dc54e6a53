import { afterPicture } from "./after-picture";
import { followHost } from "./guest-height";
import { exploreMarks } from "./guest-marks";

followHost();
afterPicture(exploreMarks);
