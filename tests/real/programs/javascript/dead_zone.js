let price = 10;
function show() {
  console.log(price);
}
show();
{
  console.log("in the block");
  console.log(price);
  let price = 20;
}
