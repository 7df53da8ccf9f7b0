markdown-not-translated = This procedure is not written in { $language } yet. Its texts stand here as they were written: in { $written }.
markdown-ends = How it ends
markdown-kind-channel = For a channel
markdown-kind-routine = An internal routine
markdown-kind-interrupt = Interrupts other work

# What came of a document that is read back
markdown-read = Read from the document.
markdown-rule-lost = The rule in words has no reading that says the same; write “when” yourself. Until then the agent decides.
markdown-opening-lost = When it begins stands here in words; write it yourself.
markdown-line-lost = This line is none of our documents’, or says something that cannot be read back.
markdown-steps-of-another = It has steps of another procedure, which is named in its place.
markdown-not-shown = A document does not show: other languages, whom a fact belongs to, ids of options and ways, earlier ids. “handrail diff” shows what came of it.
markdown-read-as-prose = This looks like a document of ours, but does not give a procedure: { $why } It was read as prose.
