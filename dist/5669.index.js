export const id=5669;export const ids=[5669];export const modules={98050:module=>{module.exports=eval("require")("kerberos")}};
