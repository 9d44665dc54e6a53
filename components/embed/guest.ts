import { followHost } from "./guest-height";
import { exploreMarks } from "./guest-marks";

followHost();
exploreMarks();
