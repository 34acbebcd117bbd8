import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vitest/config'
import { formWorker } from './build/formWorker.ts'

const backEnd = 'http://localhost:8080'

export default defineConfig({
  plugins: [
    vue(),
    // Element Plus components and their styles are pulled in one by one, where a template names them.
    Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    formWorker(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 700 },
  server: { port: 5173, proxy: { '/api': backEnd, '/auth': backEnd } },
  test: { environment: 'happy-dom', include: ['tests/**/*.test.ts'] },
})
