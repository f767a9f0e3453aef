from pytorch_tabnet.tab_model import TabNetClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score
from tabpfn import TabPFNClassifier, TabPFNRegressor
from tabpfn.constants import ModelVersion

clf = TabPFNClassifier(device="cuda")  #> names=classification model=?
clf.fit(X_train, y_train)
clf.predict_proba(X_test)  #> call=classification model=?
reg = TabPFNRegressor(model_path="tabpfn-v2-regressor.ckpt").fit(X_train, y_train)  #> names=classification model=tabpfn-v2-regressor.ckpt
TabPFNRegressor.create_default_for_version(ModelVersion.V2)  #> names=classification model=?

net = TabNetClassifier(n_d=8, n_a=8)
net.fit(X_train, y_train, eval_set=[(X_test, y_test)], max_epochs=20)  #> call=training model=?
for fold in folds:
    net.predict(X_test[fold])  #> call=classification model=? loop
net.save_model("tabnet")

forest = RandomForestClassifier()
forest.fit(X_train, y_train)
cross_val_score(forest, X_train, y_train)
