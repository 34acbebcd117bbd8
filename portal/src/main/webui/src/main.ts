import { createPinia } from 'pinia'
import { createApp } from 'vue'
import 'element-plus/theme-chalk/base.css'
import './styles/tokens.css'
import './styles/base.css'
import { configureHttp } from './api/http'
import App from './App.vue'
import { i18n } from './i18n'
import { router } from './router'
import { useConnection } from './stores/connection'
import { usePreferences } from './stores/preferences'
import { useSession } from './stores/session'

const app = createApp(App)
app.use(createPinia())

const preferences = usePreferences()
const session = useSession()
const connection = useConnection()
configureHttp({
  csrf: () => session.csrf,
  language: () => preferences.language,
  unauthorized: () => session.recheck(),
  connection: (alive) => connection.heard(alive),
})

app.use(i18n)
app.use(router)
app.mount('#app')
