from agents.team import build_team

admin, manager = build_team()
admin.initiate_chat(manager, message="Revenue by month, as a chart.")  # silent: AGL306
