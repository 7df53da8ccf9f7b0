from django.urls import URLPattern, path

from handrail.demo import views

urlpatterns: list[URLPattern] = [
    path("demo/post", views.post),
    path("demo/post/<int:number>", views.letter),
    path("demo/now", views.move_now),
]
