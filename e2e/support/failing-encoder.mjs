// Loaded into a server before its own code: writing the row with this id fails, as a broken row would.
const encode = TextEncoder.prototype.encode;
TextEncoder.prototype.encode = function (text) {
  if (text?.includes("zz-failing-row")) throw new Error("injected failure");
  return encode.call(this, text);
};
