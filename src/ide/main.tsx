// First, so that the editor finds its workers in our own files when it starts.
import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'

import { useMonaco } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'

/** What the first visitor sees; what was typed since is kept by the browser. */
const firstLook = `# 江津区 2020 年 12 月 31 日的管控和修复名录，依据哪份文件；规划里哪些说法互相矛盾
# Which plots stood on the remediation list, on which document, and what the plan says of them that does not fit together
query FirstLook {
  list(key: "remediationList") {
    title
    entries(asOf: { validOn: "2020-12-31" }) {
      totalCount
      nodes {
        id
        name
        status
        history(last: 1) { nodes { type validFrom basis { number issuer } } }
      }
    }
  }
  claims(filter: { contradictions: { hasAny: ["X5", "X6"] } }) {
    totalCount
    nodes { record value text quote section contradictions }
  }
}
`

const fetcher = createGraphiQLFetcher({ url: '/graphql' })

const Ide = () => {
  const monaco = useMonaco((state) => state.monaco)

  // The editor frames characters that look like Latin ones; in Chinese, 〔 and 〕 of every document number are meant.
  useEffect(() => {
    if (monaco === undefined) return
    const options = { unicodeHighlight: { ambiguousCharacters: false } }
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(options)
    const created = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(options))
    return () => created.dispose()
  }, [monaco])

  return (
    <GraphiQL fetcher={fetcher} defaultQuery={firstLook}>
      {/* In place of the link to GitHub. */}
      <GraphiQL.Logo>台账 Taizhang</GraphiQL.Logo>
    </GraphiQL>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root.')
createRoot(root).render(<Ide />)
