if (new URLSearchParams(location.search).get('q')?.trim()) {
  const { dataset } = document.documentElement;
  dataset.asked = '';
  setTimeout(() => delete dataset.asked, 8e3);
}
