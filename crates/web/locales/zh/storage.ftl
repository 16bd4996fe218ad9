# When the server has no room to write.

storage-full-title = 已无空间可供保存
storage-full-text = 没有作出任何更改，已保存的内容仍可查阅。请稍后再试：一旦服务器有了空间，即可恢复保存。腾出空间由基金秘书处负责。
refusal-storage-full = 服务器已无空间，因此没有保存任何内容。您输入的内容保留在下方，请稍后再次提交。腾出空间由基金秘书处负责。

# Books too long to page through.

ledger-many = 此处分录超过{ $n }条，以下为最前面的部分。请按日期、科目或日记账缩小范围，或从另一端开始查看。
ledger-from-oldest = 从最早的开始
ledger-from-newest = 从最新的开始
