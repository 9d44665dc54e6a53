// Preloaded into a server: encoding the row with this id throws.
const encode = TextEncoder.prototype.encode;
TextEncoder.prototype.encode = function (text) {
  if (text?.includes("zz-failing-row")) throw new Error("injected failure");
  return encode.call(this, text);
};
