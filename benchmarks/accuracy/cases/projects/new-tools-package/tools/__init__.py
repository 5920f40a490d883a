from .web import fetch_page, post_form
