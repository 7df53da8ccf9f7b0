"""The machine beside SpiffWorkflow, on the same procedure; and how both machine and files grow."""
