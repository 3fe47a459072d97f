// Runs before the first paint, so that a chosen theme does not flash.
try {
  var theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A browser that forbids storage keeps the theme of the device.
}
