import { chromium } from 'playwright';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
import { join, extname } from 'node:path';
const [dir,path,out,...ws]=process.argv.slice(2);
const types={'.html':'text/html','.css':'text/css','.js':'text/javascript','.svg':'image/svg+xml','.json':'application/json','.woff2':'font/woff2'};
const srv=createServer((q,r)=>{ let p=join(dir,decodeURIComponent(q.url.split('?')[0])); if(existsSync(p)&&statSync(p).isDirectory()) p=join(p,'index.html'); if(!existsSync(p)){r.writeHead(404).end();return;} r.writeHead(200,{'content-type':types[extname(p)]??'application/octet-stream'}).end(readFileSync(p)); }).listen(0);
const b=await chromium.launch({executablePath:'/usr/bin/chromium'});
for (const w of ws) { const page=await b.newPage({viewport:{width:parseInt(w),height:900},colorScheme:w.endsWith('d')?'dark':'light'}); page.on('console',m=>m.type()==='error'&&console.log(w,m.text())); await page.goto(`http://localhost:${srv.address().port}${path}`); await page.waitForTimeout(600); if(process.env.FOCUS){ await page.evaluate(s=>{const a=[...document.querySelectorAll(s)]; a[a.length>>1].focus({focusVisible:true});},process.env.FOCUS); await page.waitForTimeout(300);} await page.screenshot({path:`${out}-${w}.png`,fullPage:!!process.env.FULL}); await page.close(); }
await b.close(); srv.close();
