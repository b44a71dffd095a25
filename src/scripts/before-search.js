if (new URLSearchParams(location.search).get('q')?.trim()) {
  var a = document.documentElement.dataset;
  a.asked = '';
  setTimeout(() => delete a.asked, 8e3);
}
