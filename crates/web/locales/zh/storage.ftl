# When the server has no room to write.

storage-full-title = 已无空间可供保存
storage-full-text = 没有作出任何更改，已保存的内容仍可查阅。请稍后再试：一旦服务器有了空间，即可恢复保存。腾出空间由基金秘书处负责。
refusal-storage-full = 服务器已无空间，因此没有保存任何内容。您输入的内容保留在下方，请稍后再次提交。腾出空间由基金秘书处负责。
